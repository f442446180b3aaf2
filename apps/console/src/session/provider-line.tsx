import { useAuth } from 'react-oidc-context';
import { useLanguage } from '../words/language-context.js';
import { foundNobody } from './keep-renewing.js';
import { useSessionWords } from './use-session-words.js';

/** What to know while the identity provider is away and somebody goes on with the token that they have; else nothing. */
export const ProviderLine = ({ className }: { readonly className?: string | undefined }) => {
  const { error, user } = useAuth();
  const say = useSessionWords();
  const { format } = useLanguage();
  const isAway = error?.source === 'renewSilent' && foundNobody(error.innerError);
  if (!isAway || !user?.expires_at) return null;
  const until = format.time(new Date(user.expires_at * 1000));
  return <p className={className}>{say('provider.away', { until })}</p>;
};
