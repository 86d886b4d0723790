package app.laurel.rewards;

import app.laurel.support.OnPostgres15;

@OnPostgres15
class RewardRacesOnPostgres15Test extends RewardRacesTest {}
