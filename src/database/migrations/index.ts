import * as migration_20261125_000121_first_model from './20261125_000121_first_model';
import * as migration_20261125_011013_change_feed from './20261125_011013_change_feed';
import * as migration_20261125_031608_translation_segments from './20261125_031608_translation_segments';
import * as migration_20261125_035133_glossary from './20261125_035133_glossary';
import * as migration_20261125_040819_translation_memory from './20261125_040819_translation_memory';
import * as migration_20261125_041914_translation_presence from './20261125_041914_translation_presence';
import * as migration_20261125_091437_preview_links from './20261125_091437_preview_links';
import * as migration_20261125_101338_webhooks from './20261125_101338_webhooks';

export const migrations = [
  {
    up: migration_20261125_000121_first_model.up,
    down: migration_20261125_000121_first_model.down,
    name: '20261125_000121_first_model',
  },
  {
    up: migration_20261125_011013_change_feed.up,
    down: migration_20261125_011013_change_feed.down,
    name: '20261125_011013_change_feed',
  },
  {
    up: migration_20261125_031608_translation_segments.up,
    down: migration_20261125_031608_translation_segments.down,
    name: '20261125_031608_translation_segments',
  },
  {
    up: migration_20261125_035133_glossary.up,
    down: migration_20261125_035133_glossary.down,
    name: '20261125_035133_glossary',
  },
  {
    up: migration_20261125_040819_translation_memory.up,
    down: migration_20261125_040819_translation_memory.down,
    name: '20261125_040819_translation_memory',
  },
  {
    up: migration_20261125_041914_translation_presence.up,
    down: migration_20261125_041914_translation_presence.down,
    name: '20261125_041914_translation_presence',
  },
  {
    up: migration_20261125_091437_preview_links.up,
    down: migration_20261125_091437_preview_links.down,
    name: '20261125_091437_preview_links',
  },
  {
    up: migration_20261125_101338_webhooks.up,
    down: migration_20261125_101338_webhooks.down,
    name: '20261125_101338_webhooks'
  },
];
