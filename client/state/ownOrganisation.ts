const KEY = 'musubi.own';

/** The reader's own organisation, kept in this browser only; null where none is set or nothing can be kept. */
export function ownOrganisation(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepOwnOrganisation(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Without a place to keep it, it holds for this address only.
  }
}
