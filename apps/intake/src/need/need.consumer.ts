import { Injectable } from '@nestjs/common';
import { OfferAcceptanceTakenBack, OfferAccepted, OfferEndedByService } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { NeedService } from './need.service.js';

@Injectable()
export class NeedConsumer {
  constructor(private readonly needs: NeedService) {}

  readonly handlers = [
    on(OfferAccepted, ({ data }, tx) => this.needs.beMet(data, tx)),
    on(OfferAcceptanceTakenBack, ({ data }, tx) => this.needs.seekAgain(data, tx)),
    on(OfferEndedByService, ({ data }, tx) => this.needs.seekAgain(data, tx)),
  ];
}
