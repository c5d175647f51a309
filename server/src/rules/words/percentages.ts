// Words around a percentage that tell whether it is a share of a whole, or a growth. Per language, as data.

/** Behind the number: things of which at most all can be affected. */
export const PARTS_OF_A_WHOLE =
  /^\s?(?:of|der|des|de|dos|das|от)\s(?:(?:all|the|our|its|their|active|paying|total|incoming|api|http|web|alle[rn]?|nos|les|los|las|os|as)\s){0,3}(?:(?:\w{1,20}\s)?(?:users?|customers?|clients?|visitors?|accounts?|requests?|orders?|payments?|transactions?|logins?|sessions?|calls?|jobs?|builds?|messages?|pods?|nodes?|servers?|hosts?|instances?)|nutzer\w*|benutzer\w*|kunden|anfragen|utilisateurs|clients|requêtes|usuarios|usuários|clientes|solicitudes|requisições|пользователей|клиентов|запросов)(?![\p{L}])/iu;

/** Before the number: rates that end at 100 %. */
export const RATES =
  /\b(?:availability|uptime|success rate|error rate|failure rate|packet loss|verfügbarkeit|fehlerrate|disponibilité|disponibilidad|disponibilidade)(?:\s(?:was|is|of|at|reached|rose to|dropped to|fell to|peaked at|lag bei|de))?\s?[:=]?\s?$/i;

/** A growth, or a comparison with the usual: any number is possible. */
export const INCREASE =
  /\b(?:by|increas\w*|grew|grow\w*|ris\w*|rose|up|more|higher|above|over|exceed\w*|normal|usual|baseline|average|expected|capacity|quota|limit|budget|compared|than|times|um|gestiegen|augment\w*|aument\w*|plus|más|mais)\b/i;
