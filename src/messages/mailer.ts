import nodemailer from 'nodemailer';
import type { Rendered } from './letter.ts';

export type Mail = Rendered & {
  readonly to: string;
  /** The message's own id: a retry after a crash carries the same Message-ID, so that mail servers can see it. */
  readonly id: string;
};

export type Mailer = { readonly send: (mail: Mail) => Promise<void>; readonly close: () => void };

/** Speaks SMTP to the server of `url` (`smtp://user:password@host:port`, `smtps://…`). */
export function createMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport(url, { from });
  const domain = from.split('@').at(-1)?.replace('>', '') ?? 'localhost';
  return {
    send: async ({ to, subject, text, html, id }) => {
      await transport.sendMail({
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${domain}>`,
      });
    },
    close: () => transport.close(),
  };
}
