import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Received = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
};

const KEPT = 300;

/**
 * A mail server on this machine that delivers nothing and keeps the last letters, so that a demo clinic can show what
 * its invented patients would have received. A real SMTP conversation all the same.
 */
export async function startMailbox(): Promise<{
  url: string;
  received: () => readonly Received[];
  stop: () => Promise<void>;
}> {
  const letters: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(', ');
        PostalMime.parse(Buffer.concat(chunks)).then((letter) => {
          letters.unshift({
            to,
            subject: letter.subject ?? '',
            text: letter.text ?? '',
            receivedAt: letter.date ?? '',
          });
          letters.length = Math.min(letters.length, KEPT);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    received: () => letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
