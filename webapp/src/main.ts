import { createApp } from 'vue';
import App from './App.vue';
import { loadMessages } from './messages';
import { makeRouter } from './routes';
import { makeI18n } from './shared/i18n';
import { direction, language } from './shared/languages';
import { prepareThread } from './shared/thread';
import { useSession } from './shared/useSession';

async function start(): Promise<void> {
  const session = useSession();
  const messages = loadMessages(language);
  // Coming back from the sign-in page the address holds its answer, which must be read before the router starts.
  if (session.comesBackFromSignIn()) await session.resume();
  else void session.resume();

  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);

  const router = makeRouter();
  const app = createApp(App)
    .use(makeI18n(language, await messages))
    .use(router);
  // What the server wrote stays on the screen until the first page of the app is complete.
  await router.isReady();
  if (document.getElementById('thread')) await prepareThread();
  app.mount('#app');
}

void start();
