package org.symposia.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time as it will be. */
public final class ShiftedClock extends Clock {

	private volatile Duration shift = Duration.ZERO;

	/** Lets the given time pass, counted from now. */
	public void shift(Duration ahead) {
		this.shift = ahead;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.shift);
	}

}
