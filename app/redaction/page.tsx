import { redirect } from 'next/navigation'

export default function DeskPage() {
  redirect('/redaction/soumissions')
}
