package org.symposia.media.load;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * One piece at a time of work that needs much memory: a decoded photo and the fonts of a
 * print may each take a third of a small heap, and a full heap ends the service.
 */
@Component
public final class HeavyWork {

	private final Semaphore turn = new Semaphore(1, true);

	/** Waits for its turn, then works. */
	public <T, E extends Exception> T alone(Piece<T, E> piece) throws E {
		this.turn.acquireUninterruptibly();
		try {
			return piece.done();
		}
		finally {
			this.turn.release();
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
