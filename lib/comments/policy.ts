/** Editors and admins look after the comments. */
export { isStaff as mayModerate } from '@/lib/actor'
