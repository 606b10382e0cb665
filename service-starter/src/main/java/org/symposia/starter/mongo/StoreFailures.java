package org.symposia.starter.mongo;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;

/** Distinguishes an unavailable store from other failures. */
public final class StoreFailures {

	private StoreFailures() {
	}

	/** Whether the store does not answer, so that repeating may succeed. */
	public static boolean isUnavailable(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MongoTimeoutException || cause instanceof MongoSocketException
					|| cause instanceof MongoNotPrimaryException || cause instanceof MongoNodeIsRecoveringException
					|| cause instanceof MongoConnectionPoolClearedException) {
				return true;
			}
		}
		return false;
	}

}
