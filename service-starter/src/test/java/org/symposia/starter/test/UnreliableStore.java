package org.symposia.starter.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.MongoTimeoutException;

import org.springframework.data.mongodb.core.MongoOperations;

/** A store that sometimes does not answer. */
public final class UnreliableStore {

	private UnreliableStore() {
	}

	/**
	 * A store whose first calls of a method fail as if it was away; later ones reach it.
	 * @param times how many calls fail
	 * @param meanwhile happens at each call that fails
	 */
	public static MongoOperations failing(MongoOperations store, String method, int times, Runnable meanwhile) {
		AtomicInteger left = new AtomicInteger(times);
		return (MongoOperations) Proxy.newProxyInstance(UnreliableStore.class.getClassLoader(),
				new Class<?>[] { MongoOperations.class }, (proxy, called, arguments) -> {
					if (called.getName().equals(method) && left.getAndDecrement() > 0) {
						meanwhile.run();
						throw new MongoTimeoutException("The store does not answer");
					}
					return call(store, called, arguments);
				});
	}

	private static Object call(MongoOperations store, Method called, Object[] arguments) throws Throwable {
		try {
			return called.invoke(store, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
