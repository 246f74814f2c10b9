'use client'
/** The square of a portrait, chosen by sliders, by keys or by pulling the picture; the server cuts what is shown. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useText } from '@/components/ui/text'
import { mostZoom, type Cut } from '@/lib/media/cut'
import type { Photo } from '@/lib/media/picture'

/** Side of the frame in pixels. */
const frame = 160
const step = 0.05

const within = (value: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, value)) * 100) / 100

export function PortraitCut({ photo, start }: { photo: Photo; start: Cut }) {
  const t = useText('following')
  const [cut, setCut] = useState(start)
  const pulled = useRef<{ at: { x: number; y: number }; from: Cut } | null>(null)
  const scale = (frame / Math.min(photo.width, photo.height)) * cut.zoom
  const [width, height] = [photo.width * scale, photo.height * scale]
  const [roomX, roomY] = [width - frame, height - frame]

  const change = (next: Partial<Cut>) => setCut((before) => {
    const { x, y, zoom } = { ...before, ...next }
    return { x: within(x, 0, 1), y: within(y, 0, 1), zoom: within(zoom, 1, mostZoom) }
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, Partial<Cut>> = {
      ArrowLeft: { x: cut.x - step }, ArrowRight: { x: cut.x + step }, ArrowUp: { y: cut.y - step }, ArrowDown: { y: cut.y + step },
      '+': { zoom: cut.zoom + 0.1 }, '-': { zoom: cut.zoom - 0.1 },
    }
    const next = moves[event.key]
    if (!next) return
    event.preventDefault()
    change(next)
  }
  const pull = (event: PointerEvent) => {
    const begun = pulled.current
    if (!begun) return
    const moved = (room: number, by: number, from: number) => (room > 0 ? from - by / room : from)
    change({ x: moved(roomX, event.clientX - begun.at.x, begun.from.x), y: moved(roomY, event.clientY - begun.at.y, begun.from.y) })
  }
  const percent = (value: number): number => Math.round(value * 100)

  return (
    <fieldset className="mt-2 flex flex-wrap items-center gap-5 rounded-box border border-line p-4">
      <legend className="px-1 text-sm font-semibold text-muted">{t('cut.title')}</legend>
      <div
        role="group"
        tabIndex={0}
        aria-label={t('cut.frame', { x: percent(cut.x), y: percent(cut.y), zoom: cut.zoom })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          pulled.current = { at: { x: event.clientX, y: event.clientY }, from: cut }
        }}
        onPointerMove={pull}
        onPointerUp={() => { pulled.current = null }}
        onPointerCancel={() => { pulled.current = null }}
        className="relative shrink-0 cursor-move touch-none overflow-hidden rounded-full border border-line bg-wash"
        style={{ width: frame, height: frame }}
      >
        <img src={shownOf(photo)} alt="" draggable={false} className="absolute max-w-none" style={{ width, height, left: -roomX * cut.x, top: -roomY * cut.y }} />
      </div>
      <div className="grid min-w-48 flex-1 gap-3">
        <Slider name="cutX" label={t('cut.x')} value={cut.x} least={0} most={1} choose={(x) => change({ x })} />
        <Slider name="cutY" label={t('cut.y')} value={cut.y} least={0} most={1} choose={(y) => change({ y })} />
        <Slider name="cutZoom" label={t('cut.zoom')} value={cut.zoom} least={1} most={mostZoom} choose={(zoom) => change({ zoom })} />
      </div>
      <p className="w-full text-sm text-muted">{t('cut.hint')}</p>
    </fieldset>
  )
}

function Slider({ name, label, value, least, most, choose }: { name: string; label: string; value: number; least: number; most: number; choose: (value: number) => void }) {
  return (
    <label className="grid gap-1 text-sm font-semibold">
      {label}
      <input type="range" name={name} min={least} max={most} step={0.01} value={value} onChange={(event) => choose(Number(event.target.value))} className="w-full accent-accent" />
    </label>
  )
}

/** A file that is sharp enough for the frame, and no larger. */
const shownOf = (photo: Photo): string | undefined => {
  const files = photo.variants.filter(({ format }) => format === 'webp').sort((a, b) => a.width - b.width)
  return (files.find(({ width }) => width >= 800) ?? files.at(-1))?.url ?? photo.variants[0]?.url
}
