'use client'
/** The photographs this page knows by their upload: those that came with it, and those added since. */
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Photo } from '@/lib/media'
import { uploadPicture, type NotUploaded, type Uploaded } from './upload'

export class PhotoShelf {
  private photos: ReadonlyMap<string, Photo>
  private readonly added = new Set<string>()
  private listeners = new Set<() => void>()
  private readonly asked = new Set<string>()

  /** `find` looks for photographs that somebody else has put into the text; `door` answers where new ones are sent. */
  constructor(photos: Record<string, Photo>, private readonly find: (uploads: string[]) => Promise<Record<string, Photo>> = () => Promise.resolve({}), private readonly door: () => Promise<string> = () => Promise.resolve('/api/medias')) {
    this.photos = new Map(Object.entries(photos))
  }

  /** Sends a picture to where this text's are kept. */
  async bring(file: File, tell: (share: number) => void): Promise<Uploaded | NotUploaded> {
    try {
      return await uploadPicture(file, tell, await this.door())
    } catch {
      return { ok: false, reason: 'network' }
    }
  }

  /** Looks for whatever of these is not here yet, each once. */
  want(uploads: readonly string[]): void {
    const missing = [...new Set(uploads)].filter((upload) => !this.photos.has(upload) && !this.asked.has(upload)).slice(0, mostAsked)
    if (missing.length === 0) return
    for (const upload of missing) this.asked.add(upload)
    this.find(missing).then(
      (found) => {
        for (const [upload, photo] of Object.entries(found)) this.add(upload, photo)
      },
      // Without a line it is looked for again.
      () => missing.forEach((upload) => this.asked.delete(upload)),
    )
  }

  readonly all = (): ReadonlyMap<string, Photo> => this.photos
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Whether it was added since the page was opened. */
  readonly isNew = (upload: unknown): boolean => typeof upload === 'string' && this.added.has(upload)

  add(upload: string, photo: Photo): void {
    this.added.add(upload)
    this.photos = new Map(this.photos).set(upload, photo)
    for (const listener of [...this.listeners]) listener()
  }
}

/** As many as the server answers at once. */
const mostAsked = 50

const Shelf = createContext<PhotoShelf>(new PhotoShelf({}))

/** `articleId`: of the text whose pictures others may add. */
export const usePhotoShelf = (photos: Record<string, Photo>, articleId?: string): PhotoShelf =>
  useState(() => new PhotoShelf(photos, articleId === undefined ? undefined : (uploads) => findPhotos(articleId, uploads)))[0]

async function findPhotos(articleId: string, uploads: string[]): Promise<Record<string, Photo>> {
  const asked = new URLSearchParams(uploads.map((upload) => ['u', upload]))
  const response = await fetch(`/api/articles/${articleId}/images?${asked}`, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`photographs: ${response.status}`)
  return (await response.json()) as Record<string, Photo>
}

export const PhotoShelfProvider = ({ shelf, children }: { shelf: PhotoShelf; children: ReactNode }) => <Shelf value={shelf}>{children}</Shelf>

/** Every photograph known by now. */
export function usePhotos(): ReadonlyMap<string, Photo> {
  const shelf = useContext(Shelf)
  return useSyncExternalStore(shelf.subscribe, shelf.all, shelf.all)
}

export const useShelf = (): PhotoShelf => useContext(Shelf)
