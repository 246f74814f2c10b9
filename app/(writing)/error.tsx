'use client'
export { Failed as default } from '@/components/studio/failed'
