package org.symposia.media.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * One piece at a time of work that needs much memory: a decoded photo and the fonts of a
 * print may each take a third of a small heap, and a full heap ends the service.
 */
@Component
public final class HeavyWork {

	/** Shorter than callers wait for an answer. */
	public static final Duration PATIENCE = Duration.ofSeconds(8);

	private final Semaphore turn = new Semaphore(1, true);

	private final Duration patience;

	@Autowired
	HeavyWork() {
		this(PATIENCE);
	}

	HeavyWork(Duration patience) {
		this.patience = patience;
	}

	/**
	 * Waits for its turn while somebody waits for the result, then works.
	 * @throws BusyException if its turn does not come in time
	 */
	public <T, E extends Exception> T alone(Piece<T, E> piece) throws E {
		if (!isAcquired()) {
			throw new BusyException();
		}
		return done(piece);
	}

	/** Waits for its turn however long it takes, then works. */
	public <T, E extends Exception> T sometime(Piece<T, E> piece) throws E {
		this.turn.acquireUninterruptibly();
		return done(piece);
	}

	private <T, E extends Exception> T done(Piece<T, E> piece) throws E {
		try {
			return piece.done();
		}
		finally {
			this.turn.release();
		}
	}

	private boolean isAcquired() {
		try {
			return this.turn.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Work with a result.
	 *
	 * @param <T> what comes out
	 * @param <E> how it may fail
	 */
	@FunctionalInterface
	public interface Piece<T, E extends Exception> {

		/** Does the work. */
		T done() throws E;

	}

}
