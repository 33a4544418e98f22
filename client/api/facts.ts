import { graphql } from '../generated/index.ts';

/** What a relation says of itself, whoever asks; its ends are asked for beside it. */
graphql(`
  fragment RelationFact on Relation {
    id
    type
    role
    since
    until
    asOf
    state
  }
`);

/** What a measure says of itself, whoever asks. */
graphql(`
  fragment MeasureFact on Measure {
    id
    name
    unit
    fiscalYear
    asOf
    from
    to
    value
    text
    nature
    countedAs
    qualifier
  }
`);
