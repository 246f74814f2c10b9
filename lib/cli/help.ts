/** Prints every command with its options. */
export function help(): void {
  process.stdout.write(`Tribune, the CMS of a magazine written with its readers

  tribune start [--processes N]                    everything: database, build, server, jobs
  tribune worker                                   jobs only, beside web processes with JOBS=elsewhere
  tribune dev                                      the same with hot reload
  tribune build [--release]                        the production build alone; a release is never rebuilt at a start
  tribune migrate                                  bring the database to the newest schema
  tribune seed-demo                                fill an empty magazine with the demo
  tribune user create --email E --name N --role R  make a person (reader, contributor, editor, admin)
  tribune user role --email E --role R             change a person's role
  tribune user suspend --email E                   end a person's access and all their sessions
  tribune user reinstate --email E                 give it back
  tribune user sign-in-link --email E              print a one-time link, valid 15 minutes
  tribune article unpublish --slug S [--message M] [--to A]
                                                   take an article from the public at once; --to: where its readers are sent
  tribune article put-back --slug S                make it public again
  tribune doctor                                   check environment, database, mail and storage

Settings come from the environment; docs/settings.md lists them.
`)
}
