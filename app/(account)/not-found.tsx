import { Absent } from '@/components/studio/refused'

export default Absent
