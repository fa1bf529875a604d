import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
import { expect } from './journey';

const data = process.env.CORRIDOR_DATA ?? '../.corridor';

/** Where the newest letter with these words can be answered. */
export async function replyAddress(recipient: string, words: string): Promise<string> {
  const folder = path.join(data, 'mail');
  let found: string | undefined;
  await expect
    .poll(
      () => {
        const letter = readdirSync(folder)
          .filter((name) => name.endsWith(`${recipient}.txt`))
          .sort()
          .reverse()
          .find((name) => readFileSync(path.join(folder, name), 'utf8').includes(words));
        const octets = letter && readFileSync(path.join(folder, letter.replace(/txt$/, 'eml')), 'utf8');
        found = /^Reply-To: *(\S+)/im.exec(octets ?? '')?.[1];
        return found;
      },
      { message: `a letter to ${recipient} that can be answered`, timeout: 30_000 },
    )
    .toBeDefined();
  return found ?? '';
}

/** Hands a letter to the mail part, as a mail program would. */
export async function sendMail(from: string, to: string, letter: string): Promise<void> {
  const port = /^CORRIDOR_SMTP_PORT=(\d+)$/m.exec(
    readFileSync(path.join(data, 'run/corridor.env'), 'utf8'),
  )?.[1];
  const socket = net.connect(Number(port), '127.0.0.1');
  const answers = readline.createInterface({ input: socket })[Symbol.asyncIterator]();
  const said = async () => {
    for (;;) {
      const { value } = (await answers.next()) as IteratorResult<string, undefined>;
      const line = value ?? '';
      expect(line).toMatch(/^[23]\d\d/);
      if (line[3] !== '-') return;
    }
  };
  await said();
  for (const command of [
    'EHLO localhost',
    `MAIL FROM:<${from}>`,
    `RCPT TO:<${to}>`,
    'DATA',
    `${letter}\r\n.`,
    'QUIT',
  ]) {
    socket.write(`${command}\r\n`);
    await said();
  }
  socket.end();
}
