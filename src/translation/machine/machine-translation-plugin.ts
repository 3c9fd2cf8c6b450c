/** Drafts of translations by an engine of the settings; the endpoints are there, and say so, where none is named. */
import type { Config } from 'payload'

import { machineEndpoints } from './endpoints'
import { type MachineSettings, translatorOfSettings } from './translator-of-settings'

export const machineTranslationPlugin =
  (settings: MachineSettings) =>
  (config: Config): Config => ({
    ...config,
    // Never sent to a browser: Payload keeps `custom` on the server, and the key is inside a function.
    custom: { ...config.custom, machineTranslator: translatorOfSettings(settings) },
    endpoints: [...(config.endpoints ?? []), ...machineEndpoints],
  })
