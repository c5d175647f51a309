// Words that tell whether a name in brackets, behind a dash or before a colon is a person's. Lower case, separated by spaces.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Given names in wide use. They only weigh whether a list names its owners in a given way: a name that is not here can be
 * somebody's too. Left out are those that software has taken or that are words besides.
 */
export const GIVEN_NAMES = set(
  `aaron abby abdul abigail abu ada adam adrian ahmed aiko aisha akira alan albert alberto alejandro aleksandr alex
  alexander alexandra alexei alexey alexis alfonso alfred ali alice alicia alina alison allison alvaro amanda amelia amir
  amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrey andy angela anil anita anja anjali ann
  anna anne annie anthony anton antonio anya arjun arthur arun ashley astrid ben benjamin bernard beth bianca bob bogdan
  boris brad brandon brenda brian bruce bruno bryan caleb camila camille carl carla carlos carmen carol caroline catherine
  cecilia cesar charles charlie charlotte chen chiara chloe chris christian christina christine christoph christopher
  claire clara claudia clement colin connor craig cristina cynthia daisuke damien dan dana daniel daniela danielle danny
  dario darren dave david deborah deepak denis denise dennis derek diana diego dieter dimitri dinesh divya dmitri dmitry
  dominic dominik donald donna doris doug douglas dylan eduardo edward elena eli elias elif elisa elizabeth ella ellen
  emil emily emma emmanuel enrique eric erica erik erika ernesto esther ethan eugene eva evan evelyn fabian fabio fatima
  federico felipe felix fernanda fernando filip fiona florian francesca francesco francis francisco francois franz fred
  frederic frederik fritz gabriel gabriela gareth gary geoff george gerald gerard gina giovanni giulia gonzalo gordon greg
  gregory guillaume gustavo hana hannah hans harald haruto hassan heather heidi helen helena henrik henry hiroshi hugo
  hussein ian ibrahim igor ingrid irina isaac isabel isabella ivan jack jacob jacqueline jaime jakob jakub james jamie jan
  jana jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jesper jesse jessica jesus
  jim jimmy joan joana joanna joao joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose josef joseph
  josh joshua juan judith judy julian julie julien jun jurgen justin karen karim karin karl karla karolina kate katherine
  kathleen kathrin kathy katie katrin kazuki keith kelly ken kenji kenneth kevin khalid kim kirsten klaus kristin kumar
  kyle lars laura lauren laurent lea leah lee leila lena leo leon leonardo leonie li liam lin linda lisa liz louis louise
  luca lucas lucia lucy luis luisa lukas luke maciej magdalena mahmoud manuel marc marcel marcelo marco marcos marcus
  margaret maria mariana marie marina mario marius marko markus marta martin martina mary mateo matt matteo matthew
  matthias maurice maxim megan mehmet mei melanie melissa michael michal michel michelle miguel mike mikhail milan ming
  mira miriam mohamed molly sally mohammed monica monika morgan muhammad mustafa nadia nancy naomi natalia natalie natasha nathan neil
  nicholas nick nicola nicolas nicole nikhil nikita niklas nils nina noah nora oleg olga oliver olivia omar oscar oskar
  pablo pamela paola patricia patrick paul paula paulo pavel pedro peter petra phil philip philipp philippe pierre piotr
  prakash priya rachel rafael rahul raj rajesh ralf ramon raphael raquel rasmus ravi raymond rebecca renata rene ricardo
  richard rita robert roberto robin rodrigo roger rohan roland roman ronald rosa ross ruth ryan sabine sally sam samantha
  samir samuel sandra sanjay sara sarah sasha satoshi scott sean sebastian sergei sergey sergio seth shane shannon sharon
  shreya silvia simon simone sofia sonia sophia sophie stefan stefano stella stephan stephanie stephen steve steven stuart
  sunil susan suresh susanne sven svetlana sylvia takashi tamara tanya tara tatiana ted teresa theo theresa thomas tim
  timothy tina tobias todd tom tomas tomasz tony tracy tyler uwe valentina valeria vanessa vera veronica victor victoria
  vijay vikram viktor vincent vivek vladimir walter wang wei wendy werner william wolfgang xavier yan yana yann yasmin yuki
  yulia yuri yusuf yves zach zachary zhang zoe łukasz jürgen jörg björn søren josé joão andré rené françois jérôme zoë
  chloé hélène raphaël`,
);

/** Software, parts of a system, places and plain words: with a capital or not, no one who does a task. */
export const THINGS = set(
  `airflow akamai alertmanager alloy amazon ansible apache apollo argo argocd athena atlassian aurora aws azure bigquery
  bitbucket buildkite cassandra ceph chef cilium circleci clickhouse cloudflare cloudfront cloudwatch cockroach confluence
  consul coredns couchbase datadog debian discord django docker dynamo dynamodb elastic elasticsearch elk envoy etcd fastly
  flink flux gatekeeper gateway gcp git github gitlab google grafana graphite gunicorn hadoop haproxy harbor hashicorp helm
  heroku honeycomb influx influxdb istio jaeger java javascript jenkins jira jvm k8s kafka karpenter keycloak kibana kong
  kubelet kubernetes lambda launchdarkly linkerd linux logstash loki mailgun mariadb memcached microsoft mimir minio mongo
  mongodb mysql nagios netlify newrelic nginx node nodejs nomad okta openshift opensearch opentelemetry opsgenie oracle
  pagerduty pgbouncer php pingdom postgres postgresql prometheus pulumi puppet python rabbitmq rails react redis redshift
  ruby rust salesforce sendgrid sentry shopify sidekiq slack snowflake solr spark splunk spring sqs statuspage stripe
  tempo terraform thanos traefik twilio ubuntu unicorn vagrant vault vercel vitess windows wordpress zabbix zendesk
  zookeeper
  admin agent alert alerting android api app apps auth authentication authorization backend backends billing browser build
  cache cd cdn checkout ci cli client cloud cluster code config console core cron customer customers dashboard dashboards
  data database databases db dependencies deploy deployment deployments deps desktop dev devops disk dns docs documentation
  domain edge email endpoint engineering environment external feature firewall frontend function gateway global hardware
  host hosting hotfix identity infra infrastructure ingress integration internal ios job kernel legal library local login
  logging logs mail marketing master memory metrics migration mobile model monitor monitoring network observability
  operations ops organisation organization payments people performance pipeline platform policy primary process prod
  product production proxy qa queue refactor region registry release replica replication reporting resilience review
  rollback router runbook runbooks runtime sales sandbox scheduler schema script sdk search secondary security server
  service services shared site software sql ssl staging standby status storage store support system systems tech technical
  test testing tests tls tool tooling tools traffic training ui upstream user users ux vendor version web webapp website
  webhook wiki worker workers
  africa america amsterdam apac asia atlanta australia bangalore barcelona beijing belgium berlin boston brazil brussels
  california canada chicago china copenhagen dallas denver dublin emea england eu europe finland france frankfurt germany
  global helsinki hongkong india ireland israel italy jakarta japan johannesburg korea lisbon london luxembourg madrid
  manila melbourne mexico miami milano montreal moscow mumbai munich netherlands norway ohio oregon osaka oslo paris
  poland portugal prague quebec rome seattle seoul shanghai singapore spain stockholm sweden switzerland sydney taipei
  taiwan texas tokyo toronto ukraine usa vienna virginia warsaw zurich
  about above accepted active actually after again agreed all also always and another any anyone approved approx
  approximately around as asap assigned at available awaiting backlog bad because before behind below best better big black
  blocked both bug but can canary cancelled case commander chore confirmed conditional cost current cyber daily deferred delayed
  deprecated draft dropped dry each early easy effort eg enabled end epic estimate estimated eta etc eventually every
  everyone example expected experimental fast few final first fix flaky follow following for forever former fully good
  half hard here high hopefully however if ie immediately important in initial instead intermediate interim it item
  iteration just known large last late latest launch least left less likely live long longer low main major manual maybe
  medium mid milestone minor moderate month monthly more most mostly much must mvp naive near needed never next no nobody
  none normal not note nothing now obvious of old on once one ongoing only open optional or other others our outstanding
  over overdue owner owners part partial partially parked paused pending per perhaps permanent phase pilot planned please
  possible possibly postponed potentially preferred preliminary previous priority probably progress project proposal
  proposed q1 q2 q3 q4 quarterly quick rather ready recurring remaining repeat required result risk rolling round roughly
  safe same scheduled scope second see self serious severe short should simple since size slow small so some someone soon
  sooner spike sprint stable stage started step still stop story stretch subject such tba tbc tbd team temporary tentative
  than that the their them then there these they third this those three ticket time timeline today todo together tomorrow
  too top total tracking trivial twice two unassigned unclear under unknown unlikely until up upcoming urgent us very via
  vs waiting was week weekly well were what when where which while who whole why wip will with within without wontfix
  workaround year yearly yes yesterday yet you zero`,
);
