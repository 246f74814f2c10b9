import { z } from 'zod'
import { emailField, lineField } from '../http/fields'

/** « Recevoir un lien de connexion » */
export const signInSchema = z.object({ email: emailField })

/** The button behind a sign-in link. */
export const openSchema = z.object({ adresse: emailField, jeton: lineField({ max: 200 }) })
