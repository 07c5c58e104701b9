/**
 * The given graph of the read tests. Two outlets report one meeting in Ankara; one tells of its plan and of a sanction
 * that was denied; a third document, in Vietnamese, has a summit of three and an office.
 */
import { tellGraph } from '../../support/graph/tell-graph.ts';

export const summitGraph = () =>
  tellGraph({
    herald: {
      publisher: 'Herald',
      publishedAt: '2024-03-02',
      language: 'en',
      statements: [
        {
          as: 'talks',
          type: 'CONSULT',
          actors: ['person:ada'],
          recipients: ['person:bo'],
          date: '2024-03-01',
          place: 'place:ankara',
          event: 'event-ankara',
          confidence: 0.9,
        },
        {
          as: 'sanction',
          type: 'SANCTION',
          status: 'denied',
          actors: ['state:north'],
          recipients: ['state:south'],
          attributedTo: 'person:ada',
          confidence: 0.5,
        },
        { as: 'ally', type: 'ALLIED_WITH', actors: ['state:north'], recipients: ['state:east'], date: '2020' },
      ],
    },
    wire: {
      publisher: 'Wire',
      publishedAt: '2024-03-01T20:00:00Z',
      language: 'en',
      statements: [
        {
          as: 'host',
          type: 'CONSULT',
          actors: ['person:bo'],
          recipients: ['person:ada'],
          date: '2024-03',
          event: 'event-ankara',
          confidence: 0.7,
        },
        {
          as: 'plan',
          type: 'CONSULT',
          status: 'planned',
          actors: ['person:ada'],
          recipients: ['person:bo', 'person:cy'],
          date: '2025',
        },
        { as: 'member', type: 'MEMBER_OF', actors: ['state:north'], recipients: ['organization:league'] },
        { as: 'accuse', type: 'ACCUSE', actors: ['person:ada'], recipients: ['state:south'], date: '--05-09' },
      ],
    },
    bao: {
      publisher: 'Bao',
      publishedAt: '2024-06-10',
      language: 'vi',
      statements: [
        {
          as: 'summit',
          type: 'CONSULT',
          actors: ['person:ada', 'person:cy'],
          recipients: ['person:bo'],
          date: '2024-06-09',
        },
        { as: 'office', type: 'HOLDS_OFFICE', actors: ['person:ada'], recipients: ['state:north'], title: 'president' },
        { as: 'shared', type: 'MEMBER_OF', actors: ['state:south'], recipients: ['organization:league'] },
      ],
    },
  });
