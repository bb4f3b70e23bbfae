import { type DynamicModule, Global, Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { VaultCoolOffService } from './vault-cool-off.service';
import { VaultErasureService } from './vault-erasure.service';
import { VaultsResolver } from './vaults.resolver';
import { VaultsService } from './vaults.service';
import { VAULTS, Vaults } from './vaults';

/** A server that stops locks its vaults; the server of a vault locks nobody else's. */
@Injectable()
class VaultsLifecycle implements OnModuleDestroy {
  constructor(
    @Inject(VAULTS) private readonly vaults: Vaults,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleDestroy(): Promise<void> {
    if (!this.config.vault) await this.vaults.close();
  }
}

@Global()
@Module({})
export class VaultsModule {
  static for(vaults: Vaults): DynamicModule {
    return {
      module: VaultsModule,
      imports: [AuditModule],
      providers: [
        { provide: VAULTS, useValue: vaults },
        VaultsService,
        VaultCoolOffService,
        VaultErasureService,
        VaultsResolver,
        VaultsLifecycle,
      ],
      exports: [VAULTS, VaultErasureService],
    };
  }
}
