'use client'
/** The photographs this page knows by their upload: those that came with it, and those added since. */
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Photo } from '@/lib/media'

export class PhotoShelf {
  private photos: ReadonlyMap<string, Photo>
  private readonly added = new Set<string>()
  private listeners = new Set<() => void>()

  constructor(photos: Record<string, Photo>) {
    this.photos = new Map(Object.entries(photos))
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

const Shelf = createContext<PhotoShelf>(new PhotoShelf({}))

export const usePhotoShelf = (photos: Record<string, Photo>): PhotoShelf => useState(() => new PhotoShelf(photos))[0]

export const PhotoShelfProvider = ({ shelf, children }: { shelf: PhotoShelf; children: ReactNode }) => <Shelf value={shelf}>{children}</Shelf>

/** Every photograph known by now. */
export function usePhotos(): ReadonlyMap<string, Photo> {
  const shelf = useContext(Shelf)
  return useSyncExternalStore(shelf.subscribe, shelf.all, shelf.all)
}

export const useShelf = (): PhotoShelf => useContext(Shelf)
