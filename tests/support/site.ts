/** The magazine that the browser tests visit, with a mail server. */
import { rm } from 'node:fs/promises'
import { dataFolder, freePort, startMagazine } from './magazine'
import { startMailServer } from './mailbox'

export default async function startSite(): Promise<() => Promise<void>> {
  const folder = await dataFolder()
  const mails = await startMailServer()
  // Behind a proxy that is trusted: a test that needs an address of its own on the network names one.
  const site = await startMagazine({ name: 'site', folder, port: await freePort(), env: { SMTP_URL: mails.url, TRUST_PROXY: '1' } })
  process.env.SITE = site.origin
  process.env.SITE_DATA = folder
  process.env.SITE_MAILS = mails.folder
  return async () => {
    await site.stop()
    await mails.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
