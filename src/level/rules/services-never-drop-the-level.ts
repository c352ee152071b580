import { model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';

/**
 * A service that leaves, or loses its consent, moves no level: the case stays where it is until somebody decides that it moves.
 *
 * Why: That a service leaves says nothing about how the child is doing. Only someone who looks at the child can say that.
 */
export const servicesNeverDropTheLevel = model({
  id: 'services-never-drop-the-level',
  sources: [interpretation('a-service-that-leaves-moves-no-level')],
  promise: { property: 'whatever services do, the level stays where it is' },
});
