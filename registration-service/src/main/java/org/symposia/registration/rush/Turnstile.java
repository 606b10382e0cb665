package org.symposia.registration.rush;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many through at once, in the order they came. Who would wait longer than a
 * caller does is told to come back, rather than kept.
 */
public final class Turnstile {

	/** Shorter than the gateway waits for an answer. */
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private final Semaphore places;

	private final Duration patience;

	/** Lets that many through at once. */
	public Turnstile(int atOnce) {
		this(atOnce, PATIENCE);
	}

	Turnstile(int atOnce, Duration patience) {
		this.places = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Does something once it is let through.
	 * @throws BusyException if that takes too long
	 */
	public <T> T pass(Supplier<T> step) {
		enter();
		try {
			return step.get();
		}
		finally {
			this.places.release();
		}
	}

	private void enter() {
		try {
			if (!this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new BusyException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException();
		}
	}

}
