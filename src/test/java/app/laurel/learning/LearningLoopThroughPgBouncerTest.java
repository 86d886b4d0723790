package app.laurel.learning;

import app.laurel.support.ThroughPgBouncer;

@ThroughPgBouncer
class LearningLoopThroughPgBouncerTest extends LearningLoopTest {}
