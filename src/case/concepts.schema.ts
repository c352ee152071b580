import * as agreement from '../agreement/agreement.schema.ts';
import * as arena from '../arena/arena.schema.ts';
import * as baton from '../baton/baton.schema.ts';
import * as body from '../body/body.schema.ts';
import * as concern from '../concern/concern.schema.ts';
import * as consent from '../consent/consent.schema.ts';
import * as duty from '../duty/duty.schema.ts';
import * as level from '../level/level.schema.ts';
import * as log from '../log/log.schema.ts';
import * as measure from '../measure/measure.schema.ts';
import * as meeting from '../meeting/meeting.schema.ts';
import * as party from '../party/party.schema.ts';
import * as plan from '../plan/plan.schema.ts';
import * as adoption from '../profile/adoption.schema.ts';
import * as repair from '../repair/repair.schema.ts';
import * as route from '../route/route.schema.ts';
import * as service from '../service/service.schema.ts';
import * as subject from '../subject/subject.schema.ts';
import * as withholding from '../withholding/withholding.schema.ts';

/** The fields of every command, by the name of the command: the one place where its shape stands. */
export const commandFields = {
  ...subject.commands,
  ...party.commands,
  ...arena.commands,
  ...concern.commands,
  ...consent.commands,
  ...baton.commands,
  ...agreement.commands,
  ...log.commands,
  ...level.commands,
  ...duty.commands,
  ...service.commands,
  ...measure.commands,
  ...meeting.commands,
  ...body.commands,
  ...route.commands,
  ...plan.commands,
  ...withholding.commands,
  ...adoption.commands,
  ...repair.commands,
};

/** The fields of every event, by the name of the event. */
export const eventFields = {
  ...subject.events,
  ...party.events,
  ...arena.events,
  ...concern.events,
  ...consent.events,
  ...baton.events,
  ...agreement.events,
  ...log.events,
  ...level.events,
  ...duty.events,
  ...service.events,
  ...measure.events,
  ...meeting.events,
  ...body.events,
  ...route.events,
  ...plan.events,
  ...withholding.events,
  ...adoption.events,
  ...repair.events,
};
