import { Injectable } from '@nestjs/common';
import { OfferAccepted } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { NeedService } from './need.service.js';

@Injectable()
export class NeedConsumer {
  constructor(private readonly needs: NeedService) {}

  readonly handlers = [on(OfferAccepted, (event, tx) => this.needs.beMet(event.data.needId, tx))];
}
