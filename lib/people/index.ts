export { apply, receiveApplication } from './applying'
export { ensureProfile, holdAddress, openAccount, openGuestProfile } from './accounts'
export { acceptApplication, answerAuthor, declineApplication, type AuthorAnswer } from './deciding'
export { createPerson, invitePerson } from './inviting'
export { changeRole } from './roles'
export { reinstatePerson, suspendPerson } from './suspending'
export { editProfile } from './profiles'
export { chooseMailPace } from './mail-pace'
export { application, applicationsList, applicationsWaiting, ownProfile, peopleList, type ApplicationRow, type ApplicationsList, type OwnProfile, type PeopleList, type PersonRow } from './queries'
export { mayChangeRoles, mayDecide, mayInvite, maySeePeople, maySuspend } from './policy'
export {
  acceptanceSchema, applicationSchema, invitationSchema, linkSchema, mailPaceSchema, maximumLinks, personSchema, profileSchema, refusalSchema, roleSchema,
  type ApplicationInput, type DecisionInput, type InvitationInput, type ProfileInput, type ProfileLink,
} from './schema'
export { applicationDecided, applicationReceived, personInvited } from './jobs'
