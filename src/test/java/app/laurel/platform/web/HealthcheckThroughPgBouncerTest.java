package app.laurel.platform.web;

import app.laurel.support.ThroughPgBouncer;

@ThroughPgBouncer
class HealthcheckThroughPgBouncerTest extends HealthcheckTest {}
