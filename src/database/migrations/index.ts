import * as migration_20261125_000121_first_model from './20261125_000121_first_model';

export const migrations = [
  {
    up: migration_20261125_000121_first_model.up,
    down: migration_20261125_000121_first_model.down,
    name: '20261125_000121_first_model'
  },
];
