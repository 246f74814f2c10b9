'use client'
/** What an upload says while it goes on, translated. */
import { useMemo } from 'react'
import { useText } from '@/components/ui/text'
import type { UploadWords } from './upload-box'

export function useUploadWords(): UploadWords {
  const t = useText('editor')
  return useMemo(() => ({
    progress: (name, percent) => t('upload.progress', { name, percent }),
    working: (name) => t('upload.working', { name }),
    failed: (name, reason) => t('upload.failed', { name, reason: typeof reason === 'string' ? t(`upload.${reason}`) : reason.message }),
    again: t('upload.again'),
    dismiss: t('upload.dismiss'),
  }), [t])
}
