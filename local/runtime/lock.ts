import { call, exception } from './bridge';
import { strict } from './strict';

type Lock = GoogleAppsScript.Lock.Lock;

const documentLock: Lock = strict<Lock>('Lock', {
  tryLock: () => call('Lock.tryLock'),
  waitLock: () => {
    if (call<boolean>('Lock.tryLock')) return;
    throw exception('Lock timeout: another process was holding the lock for too long.');
  },
  hasLock: () => call('Lock.hasLock'),
  releaseLock: () => {
    call('Lock.releaseLock');
  },
});

export const lockService = strict<GoogleAppsScript.Lock.LockService>('LockService', {
  getDocumentLock: () => documentLock,
});
