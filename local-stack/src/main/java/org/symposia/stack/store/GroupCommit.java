package org.symposia.stack.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Answers a write only after it is on disk, and lets writers that wait at the same time
 * share one commit. No commit ever falls into the middle of a write, so that what a crash
 * leaves behind is whole.
 */
final class GroupCommit {

	private final ReadWriteLock gate = new ReentrantReadWriteLock();

	private final AtomicLong executed = new AtomicLong();

	private final Object turn = new Object();

	private final Runnable commit;

	private boolean committing;

	private long committed;

	GroupCommit(Runnable commit) {
		this.commit = commit;
	}

	<T> T write(Supplier<T> command) {
		this.gate.readLock().lock();
		try {
			return command.get();
		}
		finally {
			long ticket = this.executed.incrementAndGet();
			this.gate.readLock().unlock();
			await(ticket);
		}
	}

	private void await(long ticket) {
		if (!takeTurn(ticket)) {
			return;
		}
		long reached = 0;
		try {
			reached = commitAll();
		}
		finally {
			passTurn(reached);
		}
	}

	private boolean takeTurn(long ticket) {
		synchronized (this.turn) {
			try {
				while (this.committed < ticket && this.committing) {
					this.turn.wait();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Interrupted while a write waited for its commit", ex);
			}
			boolean mine = this.committed < ticket;
			this.committing |= mine;
			return mine;
		}
	}

	private long commitAll() {
		this.gate.writeLock().lock();
		try {
			long reached = this.executed.get();
			this.commit.run();
			return reached;
		}
		finally {
			this.gate.writeLock().unlock();
		}
	}

	private void passTurn(long reached) {
		synchronized (this.turn) {
			this.committed = Math.max(this.committed, reached);
			this.committing = false;
			this.turn.notifyAll();
		}
	}

}
