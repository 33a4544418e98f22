import type { Context } from '../context.ts';
import type { Entity } from '../model/records.ts';

export const Collaboration = {
  stages: ({ id }: Entity, _: unknown, { load }: Context) => load.stagesOf(id),
};
