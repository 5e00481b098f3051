/** What a script may do depends on how it was started, as Google's table of auth modes says. */

export type AuthorizationMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export type OperationKind =
  /** Needs nothing: locale, zones, formatting, logging. */
  'free' | 'menu' | 'read' | 'write' | 'interface' | 'storeRead' | 'storeWrite';

const ALLOWED: Record<AuthorizationMode, ReadonlySet<OperationKind>> = {
  NONE: new Set(['free', 'menu']),
  LIMITED: new Set(['free', 'menu', 'read', 'write', 'storeRead', 'storeWrite']),
  FULL: new Set(['free', 'menu', 'read', 'write', 'interface', 'storeRead', 'storeWrite']),
  CUSTOM_FUNCTION: new Set(['free', 'read', 'storeRead']),
};

export const isAllowed = (mode: AuthorizationMode, kind: OperationKind): boolean =>
  ALLOWED[mode].has(kind);
