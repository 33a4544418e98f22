import { graphql } from '../generated/index.ts';

export const VocabularyDocument = graphql(`
  query Vocabulary {
    ontology {
      kinds { kind group ja: label(locale: JA) en: label(locale: EN) description }
      relationTypes {
        type
        topic
        time
        pointIn
        symmetric
        jaOut: label(locale: JA, direction: OUT)
        jaIn: label(locale: JA, direction: IN)
        enOut: label(locale: EN, direction: OUT)
        enIn: label(locale: EN, direction: IN)
        roles { name ja: label(locale: JA) en: label(locale: EN) }
      }
      topics { topic ja: label(locale: JA) en: label(locale: EN) }
      words { enum value ja: label(locale: JA) en: label(locale: EN) }
    }
  }
`);
