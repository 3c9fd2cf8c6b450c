import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

export interface EmailSettings {
  SMTP_URL?: string | undefined
  EMAIL_FROM?: string | undefined
  EMAIL_FROM_NAME: string
}

/**
 * Email by SMTP where it is set up, else a line in the log and no failure. Letters go out behind the
 * answer: whether an address has an account must not show in the time that an answer takes, and a
 * slow mail server must not hold a transaction open.
 */
export async function emailAdapter({ EMAIL_FROM, EMAIL_FROM_NAME, SMTP_URL }: EmailSettings): Promise<EmailAdapter> {
  const defaults = { defaultFromAddress: EMAIL_FROM ?? 'cms@localhost', defaultFromName: EMAIL_FROM_NAME }
  if (!SMTP_URL) {
    return ({ payload }) => ({
      name: 'log-only',
      ...defaults,
      sendEmail: async (message: SendEmailOptions) => {
        payload.logger.warn({ msg: 'No e-mail was sent, because SMTP_URL is not set', subject: message.subject })
      },
    })
  }
  const smtp = await nodemailerAdapter({
    ...defaults,
    skipVerify: true,
    // nodemailer takes an address as well as an object
    transportOptions: SMTP_URL as never,
  })
  return (args) => {
    const adapter = smtp(args)
    return {
      ...adapter,
      sendEmail: async (message: SendEmailOptions) => {
        void adapter.sendEmail(message).catch((error: unknown) => {
          args.payload.logger.error({ err: error, msg: 'An e-mail could not be sent: its reader will not get it', subject: message.subject })
        })
      },
    }
  }
}
