@NullMarked
package org.symposia.gateway.login;

import org.jspecify.annotations.NullMarked;
