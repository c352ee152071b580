import { model } from '../../profile/rulebook.ts';
import { interpretation, statute } from '../../rule/citation.ts';

/**
 * A case sent straight to a receiver goes on as before: the route ends neither case nor log. The receiver's own clocks are the receiver's;
 * here they are only listed, as a day to ask from (`watchedClocks`), and are nobody's duty.
 *
 * Why: Passing a case on is where it is most often dropped. Whoever passes it on goes on until the receiver has taken over.
 */
export const routesRunBeside = model({
  id: 'routes-run-beside',
  sources: [statute('barnevernsloven', 2021), interpretation('clocks-of-others-are-watched')],
  promise: { property: 'a direct route ends neither case nor log, and gives nobody a duty' },
});
