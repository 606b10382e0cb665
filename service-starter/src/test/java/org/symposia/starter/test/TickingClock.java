package org.symposia.starter.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves on whenever it is read, whatever the machine's speed. */
public final class TickingClock extends Clock {

	private final Instant start = Instant.parse("2026-04-15T07:00:00Z");

	private final Duration step;

	private final AtomicLong readings = new AtomicLong();

	/** Moves on by a step each time. */
	public TickingClock(Duration step) {
		this.step = step;
	}

	/** How often it was read. */
	public long readings() {
		return this.readings.get();
	}

	@Override
	public Instant instant() {
		return this.start.plus(this.step.multipliedBy(this.readings.getAndIncrement()));
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
