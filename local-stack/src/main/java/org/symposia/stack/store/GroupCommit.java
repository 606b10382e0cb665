package org.symposia.stack.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Acknowledges a write only after a commit, which writers that wait at the same time
 * share. A commit never runs while a write is being executed, so a crash leaves no half
 * write.
 */
final class GroupCommit {

	private final ReadWriteLock executing = new ReentrantReadWriteLock();

	private final AtomicLong executed = new AtomicLong();

	private final Object monitor = new Object();

	private final Runnable commit;

	private boolean committing;

	private long committed;

	GroupCommit(Runnable commit) {
		this.commit = commit;
	}

	<T> T write(Supplier<T> command) {
		this.executing.readLock().lock();
		try {
			return command.get();
		}
		finally {
			long ticket = this.executed.incrementAndGet();
			this.executing.readLock().unlock();
			await(ticket);
		}
	}

	private void await(long ticket) {
		if (!becomeCommitter(ticket)) {
			return;
		}
		long reached = 0;
		try {
			reached = commitAll();
		}
		finally {
			release(reached);
		}
	}

	private boolean becomeCommitter(long ticket) {
		synchronized (this.monitor) {
			try {
				while (this.committed < ticket && this.committing) {
					this.monitor.wait();
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
		this.executing.writeLock().lock();
		try {
			long reached = this.executed.get();
			this.commit.run();
			return reached;
		}
		finally {
			this.executing.writeLock().unlock();
		}
	}

	private void release(long reached) {
		synchronized (this.monitor) {
			this.committed = Math.max(this.committed, reached);
			this.committing = false;
			this.monitor.notifyAll();
		}
	}

}
