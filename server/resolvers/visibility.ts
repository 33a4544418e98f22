import type { Visibility as Spelled } from '../generated/resolvers.ts';
import type { Visibility } from '../model/records.ts';

const SPELLED: Readonly<Record<Visibility, Spelled>> = {
  public: 'PUBLIC',
  partner: 'PARTNER',
  internal: 'INTERNAL',
};

export const visibility = (record: { readonly visibility: Visibility }): Spelled =>
  SPELLED[record.visibility];
