/** Values of shapes that no shipped profile states, by the path they stand under. */
export const SHAPES: readonly (readonly [path: string, is: unknown])[] = [
  ['party.onlyTheyRaise', 'person'],
  ['party.askingAnsweredWithin', { days: 3 }],
  ['party.askingAnsweredWithin', { words: 'raskt' }],
  ['party.discretion', ['rektor', 'leader']],
  ['party.lifts', ['leader']],
  ['party.targetGroup', { ages: { from: 0, to: 23 } }],
  ['party.targetGroup', {}],
  ['concern.kinds', [{ id: 'mobbing-x' }]],
  [
    'concern.decidedWithin',
    [
      {
        within: { workingDays: 5 },
        from: 'raised',
        kinds: ['suspicion'],
        arenas: ['skole'],
        whose: 'leader',
        beside: 'egen-frist',
      },
    ],
  ],
  ['concern.guardiansContactedWithin', [{ within: { weeks: 1 }, until: 'called', kinds: ['suspicion'] }]],
  [
    'concern.sharingOrder',
    { stages: [{ with: ['leader', 'colleague'], any: true }, { with: ['others'] }], strength: 'person' },
  ],
  ['concern.caregiversConcernGoesOn', { strength: 'must', arenas: ['skole', 'barnehage'] }],
  ['concern.suspicionOnlyWith', { with: ['leader', 'barnevern'], strength: 'must' }],
  ['concern.documentation', [{ grounds: ['no-grounds'], content: true, keptIn: 'elevmappe', strength: 'person' }]],
  ['concern.documentation', [{ content: false, keptIn: 'elevmappe', strength: 'should' }]],
  ['concern.outcomes', { list: [{ id: 'level' }, { id: 'route' }], only: true, several: false }],
  ['consent.guardians', 'any'],
  ['consent.youth', { age: 15, mode: 'alone' }],
  ['consent.youth', { mode: 'may' }],
  [
    'consent.lasts',
    [{ purposes: ['open-log', 'cooperation'], within: { months: 6 } }, { within: { words: 'så lenge saken varer' } }],
  ],
  [
    'consent.asked',
    [
      { at: 'step', level: '1', step: '2', purpose: 'transfer', within: { days: 2 } },
      { at: 'takeover', purpose: 'cooperation' },
      { at: 'arena-change', purpose: 'transfer' },
    ],
  ],
  ['consent.scopes', [{ id: 'helse', label: 'helseopplysninger' }]],
  ['baton.titles', [{ levels: ['1'], service: 'skole', title: 'teamleder' }, { title: { nb: 'holderen' } }]],
  [
    'baton.eligible',
    [{ levels: ['1'], roles: ['rektor'], services: ['skole'], exceptional: ['styrer'], strength: 'person' }],
  ],
  ['baton.decided', [{ levels: ['3'], body: 'bti-team', disputes: 'bti-team', strength: 'person' }]],
  ['log.must', [{ levels: ['2', '3'], when: { fact: 'holder.exists', is: false }, within: { weeks: 2 } }]],
  ['log.archivedIn', { id: 'elevmappe' }],
  ['log.servesAs', ['dokumentasjon', 'x']],
  ['log.holderAtOpening', 'person'],
  ['log.writers', [{ kind: 'avtale', roles: ['rektor'] }, { roles: ['leader'] }]],
  ['log.writers', [{ others: 'unnamed' }]],
  ['log.documentation', [{ grounds: ['agreement', 'moved'], content: true, strength: 'must' }]],
  ['log.documentation', [{ levels: ['1', '2'], content: false, keptIn: 'arkiv', strength: 'may' }]],
  ['log.archivedWithin', { months: 1 }],
  ['log.media', [{ arena: 'skole', levels: ['1'], medium: 'visma' }]],
  ['startLevels', ['1', '2']],
  [
    'moves',
    [
      { from: '1', fromStep: '2', to: '0', toStep: '3' },
      {
        stay: true,
        when: {
          all: [
            { fact: 'measures.unevaluated', atMost: 0 },
            {
              any: [
                { fact: 'level.path', includes: '2' },
                { not: { fact: 'meetings.held', includes: 'samtale-hjemme' } },
              ],
            },
          ],
        },
      },
      { closing: true },
      { systemMeasures: true },
      { body: 'bti-team' },
      { from: '2', route: 'ppt' },
    ],
  ],
  ['onlyTheseMoves', 'must'],
  ['childIsHeard', 'must'],
  [
    'triedFirst',
    [
      {
        id: 'x',
        label: 'prøvd',
        level: '3',
        levels: ['1', '2'],
        require: { fact: 'measures.count', atLeast: 1 },
        strength: 'must',
      },
      { id: 'y', body: 'bti-team', levels: ['1'], strength: 'should' },
    ],
  ],
  [
    'levels',
    [
      {
        id: '1',
        labels: [{ services: ['skole'], label: 'S' }],
        steps: [
          {
            id: '1',
            responsible: ['holder'],
            demands: [{ fact: 'goal', strength: 'must' }],
            gate: true,
            returns: ['1', '2'],
          },
        ],
      },
    ],
  ],
  [
    'tools',
    [
      {
        id: 'a',
        kind: 'form',
        label: 'Skjema',
        use: 'must',
        address: 'http://x',
        at: [{ level: '1', step: '2' }, { level: '2' }],
      },
    ],
  ],
  ['services.directory', [{ id: 'x-y', municipal: false, needsReferral: true }]],
  ['services.consultations', [{ of: 'ppt', by: 'either' }]],
  ['arena.list', [{ id: 'fritid', label: 'Fritid' }]],
  [
    'arena.changes',
    [
      {
        from: 'barnehage',
        before: [{ id: 'a', label: 'samtykke', require: { fact: 'consent.sinceArena', is: true }, strength: 'must' }],
        after: [
          {
            id: 'b',
            until: { require: { fact: 'meetings.sinceArena', includes: 'overgangsmote' } },
            within: { days: 10 },
            who: 'leader',
          },
        ],
      },
    ],
  ],
  [
    'meetings.kinds',
    [
      {
        kind: 'mm',
        label: 'MM',
        call: ['holder'],
        lead: ['leader'],
        minute: ['leader'],
        decides: ['avslutte'],
        strength: 'person',
      },
    ],
  ],
  [
    'meetings.intervals',
    [
      { kind: 'coordination', levels: ['2'], every: { weeks: 6 }, agreed: true },
      { kind: 'coordination', agreed: true },
      { kind: 'coordination', agreed: false, every: { words: 'jevnlig' } },
    ],
  ],
  ['bodies.access', [{ body: 'bti-team', arenas: ['skole'], by: 'anonymity' }]],
  [
    'bodies.stuck',
    [{ body: 'bti-team', by: ['subject'], when: { fact: 'concern.grave', is: false }, within: { weeks: 1 } }],
  ],
  ['bodies.leavesPlan', { body: 'bti-team', needs: ['measures'], within: { weeks: 1 } }],
  ['routes.needs', 'nothing'],
  ['routes.watched', [{ to: 'barnevern', form: 'report', what: 'svar', within: { weeks: 3 } }]],
  [
    'plan.effects',
    [
      { effect: 'close-log', within: { weeks: 1 } },
      { effect: 'rename-role', title: 'Koordinator', when: { fact: 'plan.right', is: 'yes' } },
      { effect: 'replace-holder' },
      { effect: 'coexist' },
      { effect: 'refer', to: 'ppt' },
    ],
  ],
  ['notices.also', [{ kinds: ['consent-withdrawn', 'baton-offered'], roles: ['leader'], within: { words: 'straks' } }]],
  ['organisation.accessChain', [{ by: 'leader', lets: ['holder'] }]],
  [
    'organisation.meetings',
    [
      {
        id: 'm-x',
        label: 'M',
        responsible: ['leader'],
        deputies: true,
        agendaBefore: { weeks: 1 },
        minutesWithin: { days: 3 },
      },
    ],
  ],
];
