package app.laurel.rewards;

import app.laurel.support.ThroughPgBouncer;

@ThroughPgBouncer
class RewardRacesThroughPgBouncerTest extends RewardRacesTest {}
