import * as migration_20261123_210305_first_model from './20261123_210305_first_model';

export const migrations = [
  {
    up: migration_20261123_210305_first_model.up,
    down: migration_20261123_210305_first_model.down,
    name: '20261123_210305_first_model'
  },
];
