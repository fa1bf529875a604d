import type KeycloakClient from 'keycloak-js';
import { computed, readonly, ref } from 'vue';
import { answer, api, useTokenSource } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Me } from '@/api/types';
import { language, prefixOf } from './languages';

/** Left behind on sign-in, so that a public page asks the sign-in service only for those who have been here. */
const hint = 'corridor.signed-in';

type Status = 'checking' | 'out' | 'in';

const status = ref<Status>('out');
const me = ref<Me | null>(null);
const failure = ref<Problem | null>(null);
let keycloak: KeycloakClient | null = null;
let resuming: Promise<void> = Promise.resolve();
let turn = 0;

const signedIn = computed(() => status.value === 'in');

function hasRole(...roles: readonly string[]): boolean {
  return roles.length === 0 || (me.value?.roles.some((role) => roles.includes(role)) ?? false);
}

function comesBackFromSignIn(): boolean {
  return /[#&](code|error)=/.test(location.hash) && location.hash.includes('state=');
}

async function client(): Promise<KeycloakClient> {
  if (keycloak) return keycloak;
  const { default: Keycloak } = await import('keycloak-js');
  keycloak = new Keycloak({ url: `${location.origin}/auth`, realm: 'corridor', clientId: 'corridor-web' });
  return keycloak;
}

async function bearer(): Promise<string | null> {
  if (!keycloak?.authenticated) return null;
  try {
    await keycloak.updateToken(30);
  } catch {
    forget();
    throw new Problem('unauthorized', 401);
  }
  return keycloak.token ?? null;
}

/** Nobody is signed in here now; the next page asks again, for the question may only have been cut short by leaving. */
function forget(): void {
  keycloak = null;
  me.value = null;
  status.value = 'out';
}

/** Reads who is signed in. Called again whenever roles or the profile may have changed. */
async function refresh(): Promise<void> {
  try {
    me.value = await answer(api.GET('/api/me'));
    status.value = 'in';
    failure.value = null;
  } catch (cause) {
    status.value = 'out';
    me.value = null;
    failure.value = cause instanceof Problem ? cause : new Problem('unreachable', 0);
  }
}

/** Finds out whether this browser has a session; loads nothing for readers who never signed in. */
function resume(): Promise<void> {
  resuming = find();
  return resuming;
}

async function find(): Promise<void> {
  if (!comesBackFromSignIn() && localStorage.getItem(hint) === null) return;
  status.value = 'checking';
  // Without a connection the question before may still wait for its answer: it is put anew, and that answer no longer counts.
  const mine = ++turn;
  if (!keycloak?.authenticated) keycloak = null;
  try {
    const found = await (
      await client()
    ).init({
      onLoad: 'check-sso',
      pkceMethod: 'S256',
      checkLoginIframe: false,
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
    });
    if (mine !== turn) return;
    if (!found) {
      localStorage.removeItem(hint);
      forget();
      return;
    }
    localStorage.setItem(hint, '1');
    await refresh();
  } catch {
    if (mine !== turn) return;
    forget();
    failure.value = new Problem('sign-in-unavailable', 503);
  }
}

/** Settles once it is known whether somebody is signed in. */
async function known(): Promise<void> {
  await resuming;
}

/** Goes to the sign-in page and comes back to where the reader was. */
async function signIn(register = false): Promise<void> {
  failure.value = null;
  try {
    const service = await client();
    if (!service.didInitialize) await service.init({ pkceMethod: 'S256', checkLoginIframe: false });
    const options = { redirectUri: location.href.split('#')[0] ?? location.href, locale: language };
    await (register ? service.register(options) : service.login(options));
  } catch {
    keycloak = null;
    failure.value = new Problem('sign-in-unavailable', 503);
  }
}

async function signOut(): Promise<void> {
  const service = keycloak;
  localStorage.removeItem(hint);
  sessionStorage.clear();
  if (service) await service.logout({ redirectUri: `${location.origin}${prefixOf(language)}/` });
}

function replace(next: Me): void {
  me.value = next;
}

useTokenSource(bearer);

/** Who reads this page, shared by every component. */
export function useSession() {
  return {
    status: readonly(status),
    me: computed(() => me.value),
    failure: readonly(failure),
    signedIn,
    hasRole,
    comesBackFromSignIn,
    resume,
    known,
    refresh,
    replace,
    signIn,
    signOut,
    bearer,
  };
}
