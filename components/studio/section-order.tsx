'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { IconButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

/** Two buttons, each a form that carries the order it would make: it works without script. */
export function MoveSection({ name, ids, at, action }: { name: string; ids: string[]; at: number; action: FormAction }) {
  const t = useText('studio')
  return (
    <>
      <Step ids={swapped(ids, at, at - 1)} action={action} icon={ArrowUp} label={t('section.up', { name })} />
      <Step ids={swapped(ids, at, at + 1)} action={action} icon={ArrowDown} label={t('section.down', { name })} />
    </>
  )
}

function Step({ ids, action, icon, label }: { ids: string[] | null; action: FormAction; icon: typeof ArrowUp; label: string }) {
  if (!ids) return <IconButton icon={icon} label={label} disabled />
  return (
    <Form action={action}>
      {ids.map((id) => <input key={id} type="hidden" name="id[]" value={id} />)}
      <IconButton icon={icon} label={label} type="submit" />
    </Form>
  )
}

function swapped(ids: string[], a: number, b: number): string[] | null {
  const [one, other] = [ids[a], ids[b]]
  if (one === undefined || other === undefined) return null
  return ids.map((id, n) => (n === a ? other : n === b ? one : id))
}
